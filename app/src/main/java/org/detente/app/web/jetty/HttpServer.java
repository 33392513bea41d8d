package org.detente.app.web.jetty;

import java.net.InetAddress;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.detente.app.web.http.Routes;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP/1.1 server on one address. */
public final class HttpServer implements AutoCloseable {
  private static final int HEADER_BYTES = 16 << 10;
  private static final int WAITING_TO_CONNECT = 128;

  /** Held, since the JDK forgets the levels of loggers that nobody holds. */
  private final Logger log = Logger.getLogger("org.eclipse.jetty");

  private final Server server;
  private final ServerConnector connector;

  /**
   * @param address to listen on
   * @param port 0 for any that is free
   */
  public HttpServer(InetAddress address, int port, Limits limits, Access access, Routes routes) {
    log.setLevel(Level.WARNING);
    QueuedThreadPool threads = new QueuedThreadPool(limits.threads(), 4);
    threads.setName("web");
    threads.setDaemon(true);
    server = new Server(threads);
    server.setStopTimeout(2_000);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setUriCompliance(
        // Ids of reports may hold a slash; no path is ever a file's.
        UriCompliance.from("RFC3986,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING"));
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(address.getHostAddress());
    connector.setPort(port);
    connector.setAcceptQueueSize(WAITING_TO_CONNECT);
    connector.setIdleTimeout(limits.request().toMillis());
    connector.addBean(new SlowClients(connector.getScheduler(), limits.request(), limits.answer()));
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    server.setErrorHandler(new ErrorAnswer());
    server.setHandler(new Guard(access, new Dispatch(routes, limits)));
  }

  /**
   * Starts to listen.
   *
   * @throws java.io.IOException where the address is taken
   */
  public void start() throws Exception {
    server.start();
  }

  /** The port it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Where a browser finds it. */
  public String url() {
    String host = connector.getHost();
    boolean isVersion6 = host.indexOf(':') >= 0;
    return String.format(
        Locale.ROOT, "http://%s:%d/", isVersion6 ? "[" + host + "]" : host, port());
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    }
  }
}
