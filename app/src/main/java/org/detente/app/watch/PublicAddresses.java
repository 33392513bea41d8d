package org.detente.app.watch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses alone. It stands where connections are made, so that the
 * address that was checked is the one that is connected to, after every redirect anew.
 */
final class PublicAddresses implements DnsResolver {
  private final Set<String> allowed;

  /**
   * @param allowed hosts that may be private: a feed in one's own house
   */
  PublicAddresses(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
      for (InetAddress address : addresses) {
        if (!isPublic(address)) {
          throw new PrivateAddressException(host, address.getHostAddress());
        }
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** Says that a host is not asked. */
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host, String address) {
      super(host + " is at a private address (" + address + "); --allow " + host + " permits it");
    }
  }

  /** RFC 6890 and its registries: what is routed on the open net. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic4(bytes)
        : address instanceof Inet6Address && isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] a) {
    int first = a[0] & 0xFF;
    int second = a[1] & 0xFF;
    int third = a[2] & 0xFF;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 -> !(second == 168 || second == 0 && (third == 0 || third == 2));
      case 198 -> !(second == 18 || second == 19 || second == 51 && third == 100);
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  /** Global unicast alone; addresses that carry an IPv4 one are judged by it. */
  private static boolean isPublic6(byte[] a) {
    int first = (a[0] & 0xFF) << 8 | a[1] & 0xFF;
    int second = (a[2] & 0xFF) << 8 | a[3] & 0xFF;
    if (first == 0x64 && second == 0xFF9B) {
      return isPublic4(Arrays.copyOfRange(a, 12, 16));
    }
    if (first == 0x2002) {
      return isPublic4(Arrays.copyOfRange(a, 2, 6));
    }
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xDB8);
    return (first & 0xE000) == 0x2000 && !special;
  }
}
