package org.detente.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectLocations;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches over http and https, within bounds: of bytes, of time, of redirects. Cookies and
 * credentials are neither kept nor sent.
 */
final class Fetcher implements AutoCloseable {
  static final String USER_AGENT = "Detente (news reader; keeps to robots.txt)";
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_REDIRECTS = 5;
  private static final Timeout PATIENCE = Timeout.ofSeconds(20);

  private final CloseableHttpClient client;
  private final Duration limit;
  private final Clock clock;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fetch-limit");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param limit how long one answer may take, from the first byte sent to the last received
   */
  Fetcher(DnsResolver addresses, Duration limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
    this.client =
        HttpClients.custom()
            .setUserAgent(USER_AGENT)
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(addresses)
                    .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(PATIENCE).build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setMaxRedirects(MOST_REDIRECTS)
                    .setResponseTimeout(PATIENCE)
                    .build())
            .build();
  }

  /**
   * Asks once.
   *
   * @throws IOException if there is no answer, it is over the limits, or the address may not be
   *     asked
   */
  Answer get(String url, Optional<String> etag, Optional<String> lastModified) throws IOException {
    HttpGet request = new HttpGet(uri(url));
    etag.ifPresent(value -> request.addHeader("If-None-Match", value));
    lastModified.ifPresent(value -> request.addHeader("If-Modified-Since", value));
    HttpClientContext context = HttpClientContext.create();
    AtomicBoolean late = new AtomicBoolean();
    Runnable cut =
        () -> {
          // Told first: the connection may break before this task counts as done.
          late.set(true);
          request.cancel();
        };
    Future<?> end = watch.schedule(cut, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.execute(request, context, response -> answer(url, response, context));
    } catch (IOException | IllegalStateException e) {
      if (late.get()) {
        throw new IOException(url + ": no whole answer within " + limit.toSeconds() + " s", e);
      }
      throw e instanceof IOException io ? io : new IOException(String.valueOf(e.getMessage()), e);
    } finally {
      end.cancel(false);
    }
  }

  private static URI uri(String url) throws IOException {
    try {
      URI uri = URI.create(url.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
        throw new IOException(url + ": only http and https addresses are asked");
      }
      return uri;
    } catch (IllegalArgumentException e) {
      throw new IOException(url + ": not an address", e);
    }
  }

  private Answer answer(String url, ClassicHttpResponse response, HttpClientContext context)
      throws IOException {
    byte[] bytes = new byte[0];
    Optional<ContentType> type = Optional.empty();
    if (response.getEntity() != null) {
      try (InputStream in = response.getEntity().getContent()) {
        bytes = in == null ? bytes : in.readNBytes(MOST_BYTES + 1);
      }
      type = Optional.ofNullable(ContentType.parseLenient(response.getEntity().getContentType()));
    }
    if (bytes.length > MOST_BYTES) {
      throw new IOException(url + ": the answer is larger than " + (MOST_BYTES >> 20) + " MB");
    }
    RedirectLocations redirects = context.getRedirectLocations();
    String last =
        redirects == null || redirects.size() == 0
            ? url
            : redirects.get(redirects.size() - 1).toString();
    Optional<Charset> charset = type.map(ContentType::getCharset);
    return new Answer(
        response.getCode(),
        bytes,
        last,
        type.map(ContentType::getMimeType).orElse(""),
        charset,
        header(response, "ETag"),
        header(response, "Last-Modified"),
        header(response, "Retry-After").flatMap(this::wait));
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  private Optional<Duration> wait(String value) {
    try {
      return Optional.of(Duration.ofSeconds(Math.max(0, Long.parseLong(value.strip()))));
    } catch (NumberFormatException e) {
      try {
        ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
        Duration left = Duration.between(clock.instant(), until.toInstant());
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
      } catch (DateTimeException none) {
        return Optional.empty();
      }
    }
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    client.close();
  }
}
