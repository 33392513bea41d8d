// Asking the API. A problem of the server (RFC 9457) becomes an error that says so in words.

import { h } from "./dom.js";

const ROOT = "/api/v1";

export class ApiError extends Error {
  constructor(problem) {
    super(problem.detail || problem.title || "the server gave no reason");
    this.status = problem.status;
    this.problem = problem;
  }
}

/** The path with its parameters; empty ones are left out. */
export function address(path, params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== "") {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function apiAddress(path, params) {
  return address(ROOT + path, params);
}

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch (e) {
    if (e.name === "AbortError") {
      throw e;
    }
    throw new ApiError({ status: 0, detail: "The server does not answer. Is detente serve still running?" });
  }
  if (response.status === 204) {
    return null;
  }
  const body = await response.json().catch(() => ({ status: response.status }));
  if (!response.ok) {
    throw new ApiError(body);
  }
  return body;
}

export function get(path, params, signal) {
  return answer(fetch(apiAddress(path, params), { signal }));
}

export function post(path, params, body, signal) {
  return answer(
    fetch(apiAddress(path, params), {
      method: "POST",
      body,
      headers: { "Content-Type": "text/plain;charset=utf-8" },
      signal,
    }),
  );
}

/** The problem for a person, with what can be done. */
export function trouble(error, again) {
  if (error.status === 401) {
    return signIn(again);
  }
  return h(
    "section",
    { class: "trouble", role: "alert" },
    h("h2", {}, error.status === 404 ? "Nothing here" : "That did not work"),
    h("p", {}, error.message),
    error.status === 404 ? h("p", {}, h("a", { href: "/" }, "Read a report"), " · ", h("a", { href: "/dyads" }, "pairs"), " · ", h("a", { href: "/reports" }, "reports")) : null,
    again && error.status !== 404 ? h("button", { type: "button", onclick: again }, "Try again") : null,
  );
}

function signIn(again) {
  const token = h("input", { id: "token", type: "password", autocomplete: "current-password", required: true });
  const said = h("p", { role: "alert" });
  return h(
    "form",
    {
      class: "trouble",
      onsubmit: async (event) => {
        event.preventDefault();
        try {
          await post("/session", {}, token.value);
          again();
        } catch (e) {
          said.textContent = e.message;
        }
      },
    },
    h("h2", {}, "Sign in"),
    h("p", {}, "This server is open to other machines, so it asks for the token that it was started with."),
    h("p", {}, h("label", { for: "token" }, "Token "), token, " ", h("button", {}, "Sign in")),
    said,
  );
}
