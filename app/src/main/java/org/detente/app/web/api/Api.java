package org.detente.app.web.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.detente.actor.Countries;
import org.detente.app.store.Listing;
import org.detente.app.web.http.Resource;
import org.detente.app.web.http.Route;
import org.detente.reading.Reader;

/** All routes of the API. */
public final class Api {
  private static final String ROOT = "/api/v1";
  private static final String DYAD = "/dyads/{a}-{b}";
  private static final Set<String> NONE = Set.of();
  private static final Set<String> PAGED = Set.of("limit", "cursor", "format");
  private static final long KEPT_BYTES = 64L << 20;

  /** Figures that can be asked for one by one, and the fields that tell them. */
  private static final List<List<String>> PARTS =
      List.of(
          List.of("bins"),
          List.of("intensity"),
          List.of("balance"),
          List.of("stock"),
          List.of("stability", "meanRegime", "signChanges"),
          List.of("predictability"),
          List.of("reciprocity", "inertia"),
          List.of("sayDo"),
          List.of("tension"),
          List.of("changes"),
          List.of("issues"));

  private final List<Route> routes = new ArrayList<>();
  private final Kept kept;

  private Api(Stores stores) {
    this.kept = new Kept(KEPT_BYTES, stores::stamp);
  }

  /** Who may use the API. */
  public record Door(String cookie, Function<String, Optional<String>> sessions) {}

  /**
   * @param reader loaded when it is first asked
   * @param clock tells today, up to which plans are followed
   */
  public static List<Route> routes(
      Stores stores,
      Supplier<Reader> reader,
      Supplier<Countries> countries,
      Clock clock,
      Door door) {
    Api api = new Api(stores);
    api.get("/openapi.json", NONE, new OpenApi());
    api.post("/session", NONE, new SessionResource(door.cookie(), door.sessions()));
    api.post("/read", Set.of("published"), new ReadResource(reader));
    api.get("/runs", NONE, new RunsResource(stores));
    api.lists(stores);
    api.dyads(stores, clock);
    api.keep("/plans", PlansResource.PARAMS, new PlansResource(stores, clock));
    api.keep(
        "/places",
        Set.of("between", "from", "to", "place", "limit", "cursor", "format"),
        new PlacesResource(stores));
    api.keep("/search", Set.of("q", "limit"), new SearchResource(stores));
    api.keep("/propositions", Set.of("q"), new PropositionResource(stores, countries, clock));
    api.keep("/reports/{id}", NONE, new ReportResource(stores, reader));
    api.keep("/actors/{id}", Set.of("limit"), new ActorResource(stores));
    api.keep("/events/{id}", NONE, new EventResource(stores));
    return api.routes;
  }

  private void lists(Stores stores) {
    keep("/reports", ListResource.PARAMS, new ListResource(stores, Listing.Kind.REPORTS));
    keep("/events", ListResource.PARAMS, new ListResource(stores, Listing.Kind.EVENTS));
    keep("/statements", ListResource.PARAMS, new ListResource(stores, Listing.Kind.STATEMENTS));
    keep("/actors", ListResource.PARAMS, new ListResource(stores, Listing.Kind.ACTORS));
  }

  private void dyads(Stores stores, Clock clock) {
    Figures figures = new Figures(stores);
    keep("/dyads", PAGED, new DyadsResource(stores));
    keep(DYAD, Figures.PARAMS, new FiguresResource(figures));
    for (List<String> part : PARTS) {
      keep(DYAD + "/" + part.get(0), Figures.PARAMS, new PartResource(figures, Set.copyOf(part)));
    }
    keep(DYAD + "/marks", Set.of("from", "to", "limit"), new MarksResource(stores));
    keep(
        DYAD + "/events",
        ListResource.EVENTS_OF_A_PAIR,
        new ListResource(stores, Listing.Kind.EVENTS));
    keep(
        DYAD + "/statements",
        ListResource.OF_A_PAIR,
        new ListResource(stores, Listing.Kind.STATEMENTS));
    keep(
        DYAD + "/plans",
        Set.of("state", "from", "to", "asOf", "limit", "cursor", "format"),
        new PlansResource(stores, clock));
  }

  private void get(String path, Set<String> params, Resource resource) {
    routes.add(new Route("GET", ROOT + path, params, resource));
  }

  private void post(String path, Set<String> params, Resource resource) {
    routes.add(new Route("POST", ROOT + path, params, resource));
  }

  /** A resource that depends on the store alone: its answers hold until the store changes. */
  private void keep(String path, Set<String> params, Resource resource) {
    get(path, params, kept.keep(path, resource));
  }
}
