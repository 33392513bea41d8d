package org.detente.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are: a client that keeps the rules cannot test what others send. */
public final class RawClient implements AutoCloseable {
  private final Socket socket;

  public RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
  }

  /** One request on a connection of its own, answered and closed. */
  public static String ask(int port, String method, String path, String... headers)
      throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    boolean hasHost = false;
    for (String header : headers) {
      request.append(header).append("\r\n");
      hasHost |= header.startsWith("Host:");
    }
    if (!hasHost) {
      request.append("Host: localhost:").append(port).append("\r\n");
    }
    try (RawClient client = new RawClient(port)) {
      client.send(request + "Connection: close\r\n\r\n");
      return client.rest();
    }
  }

  public void send(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** All that still comes until the server closes. */
  public String rest() throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder all = new StringBuilder();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        all.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketException e) {
      // Reset: closed all the same.
    }
    return all.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
