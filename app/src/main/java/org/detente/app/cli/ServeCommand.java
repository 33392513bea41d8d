package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.app.web.WebOptions;
import org.detente.app.web.WebServer;
import org.detente.app.web.jetty.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code detente serve}: the pages and the API. */
@Command(
    name = "serve",
    description = "Serves pages and a JSON API over the store, to this machine's browsers.",
    footer = {
      "",
      "The store need not be there: reports can be pasted and read without one. While nobody asks,",
      "the store is free for detente add.",
      "",
      "Examples:",
      "  detente serve",
      "  detente serve --port 9000 --store archive.duckdb",
      "  detente serve --host 0.0.0.0 --token-file secret.txt"
    })
final class ServeCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port; 0 picks a free one; default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on; any but this machine's own needs a token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "A file that holds the token which clients have to give.")
  private Optional<Path> tokenFile = Optional.empty();

  ServeCommand(OutputStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    WebOptions options;
    try {
      options = new WebOptions(InetAddress.getByName(host), port, store.file(), token());
    } catch (IllegalArgumentException e) {
      err.println("detente: " + e.getMessage());
      return ExitCode.WRONG_USAGE;
    } catch (UnknownHostException e) {
      err.println("detente: no such address: " + host);
      return ExitCode.WRONG_USAGE;
    }
    try (WebServer server = WebServer.start(options, Limits.standard())) {
      out.write((server.url() + "\n").getBytes(StandardCharsets.UTF_8));
      err.println("Open it in a browser. Ctrl-C stops it.");
      server.join();
    } catch (IOException e) {
      if (!isTaken(e)) {
        throw e;
      }
      err.println("detente: port " + port + " is taken; choose another with --port, or 0");
      return ExitCode.SOME_FAILED;
    }
    return ExitCode.DONE;
  }

  private Optional<String> token() throws IOException {
    return tokenFile.isEmpty()
        ? Optional.empty()
        : Optional.of(Files.readString(tokenFile.get()).strip());
  }

  private static boolean isTaken(Throwable e) {
    return e instanceof BindException || e.getCause() instanceof BindException;
  }
}
