/** @file Signing in, joining and confirming with a passkey: asks the phone, then sends the form around it. */

import { call } from "../shared/api.js";

const CANCELLED = "Nothing was changed. Try again, or use another way.";
const KNOWN = "This phone signs you in already.";
const NO_SIGNAL = "No connection. Try again when you are back online.";
/** A challenge is good for ten minutes; the one behind the autofill is renewed before. */
const RENEWED_AFTER = 8 * 60 * 1000;

/** What waits for a touch of the autofill; only one ceremony may run at a time. */
let waiting = new AbortController();

for (const place of document.querySelectorAll("[data-passkey]")) {
  if (place instanceof HTMLElement && "PublicKeyCredential" in window) void offer(place);
}

/** @param {HTMLElement} place */
async function offer(place) {
  const button = /** @type {HTMLButtonElement} */ (place.querySelector("button"));
  const form = /** @type {HTMLFormElement} */ (place.closest("form"));
  if (matchMedia("(hover: hover) and (pointer: fine)").matches) {
    button.textContent = (button.textContent ?? "").replace("this phone", "this computer");
  }
  place.hidden = false;
  form.querySelector("[data-or]")?.removeAttribute("hidden");
  for (const other of form.querySelectorAll("button.primary")) if (other !== button) other.className = "";
  button.addEventListener("click", () => press(place, form, button));
  if (form.querySelector("[autocomplete~=webauthn]")) await offerInAutofill(place, form);
}

/**
 * @param {HTMLElement} place
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 */
async function press(place, form, button) {
  if (place.dataset.ask === "make" && !areFilled(form)) return;
  waiting.abort();
  button.disabled = true;
  const said = /** @type {HTMLElement} */ (place.querySelector("[role=alert]"));
  said.textContent = "";
  try {
    send(form, await ask(place, form));
  } catch (error) {
    said.textContent = sentence(error);
    button.disabled = false;
  }
}

/** The phone offers its passkeys where the sign-in name is typed. @param {HTMLElement} place @param {HTMLFormElement} form */
async function offerInAutofill(place, form) {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
  waiting = new AbortController();
  const { signal } = waiting;
  const renewal = setTimeout(() => waiting.abort("old"), RENEWED_AFTER);
  try {
    const { status, body } = await call("POST", address(place), {});
    if (status !== 200 || signal.aborted) return;
    const found = await navigator.credentials.get({ publicKey: toUse(body), mediation: "conditional", signal });
    send(form, found);
  } catch {
    if (signal.reason === "old") void offerInAutofill(place, form);
  } finally {
    clearTimeout(renewal);
  }
}

/** @param {HTMLElement} place @param {HTMLFormElement} form */
async function ask(place, form) {
  const { status, body } = await call("POST", address(place), who(form));
  if (status !== 200) throw new Refusal(status ? told(body) : NO_SIGNAL);
  if (place.dataset.ask !== "make") return navigator.credentials.get({ publicKey: toUse(body) });
  const publicKey = toMake(body);
  const field = form.elements.namedItem("sign_in_name");
  if (field instanceof HTMLInputElement) field.value = publicKey.user.name; // as the phone will show it
  return navigator.credentials.create({ publicKey });
}

/** An answer in place of a password: what the form asks for besides does not count. @param {HTMLFormElement} form @param {Credential | null} credential */
function send(form, credential) {
  if (!(credential instanceof PublicKeyCredential)) throw new Refusal(CANCELLED);
  /** @type {HTMLInputElement} */ (form.elements.namedItem("passkey")).value = JSON.stringify(plain(credential));
  const password = form.elements.namedItem("password");
  if (password instanceof HTMLInputElement) password.value = "";
  form.noValidate = true;
  form.requestSubmit();
}

/** All but the password, which a passkey replaces. @param {HTMLFormElement} form */
function areFilled(form) {
  const fields = [...form.querySelectorAll("input")].filter(({ type }) => type !== "password");
  return fields.every((field) => field.reportValidity());
}

/** What the server needs to know of who asks. @param {HTMLFormElement} form */
function who(form) {
  const text = (/** @type {string} */ name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement ? { [name]: field.value } : {};
  };
  const code = location.pathname.startsWith("/join/") ? { code: decodeURIComponent(location.pathname.slice(6)) } : {};
  return { ...text("name"), ...text("sign_in_name"), ...code };
}

/** @param {HTMLElement} place */
function address(place) {
  return place.dataset.passkey ?? "";
}

/** A reason in words that may be shown. */
class Refusal extends Error {}

/** @param {unknown} error */
function sentence(error) {
  if (error instanceof Refusal) return error.message;
  const isKnown = error instanceof DOMException && error.name === "InvalidStateError";
  return isKnown ? KNOWN : CANCELLED;
}

/** The first thing to change, from problem details. @param {any} problem @returns {string} */
function told(problem) {
  const [first] = Object.values(problem?.errors ?? {});
  return String(first ?? problem?.title ?? CANCELLED);
}

// Browsers of 2025 do these four by themselves; phones in hospitals are older.

/** @param {any} options @returns {PublicKeyCredentialRequestOptions} */
function toUse(options) {
  return { ...options, challenge: bytes(options.challenge), allowCredentials: listed(options.allowCredentials) };
}

/** @param {any} options @returns {PublicKeyCredentialCreationOptions} */
function toMake(options) {
  const user = { ...options.user, id: bytes(options.user.id) };
  const excludeCredentials = listed(options.excludeCredentials);
  return { ...options, user, challenge: bytes(options.challenge), excludeCredentials };
}

/** @param {{id: string, type: "public-key"}[]} [credentials] */
function listed(credentials = []) {
  return credentials.map((one) => ({ ...one, id: bytes(one.id) }));
}

/** @param {PublicKeyCredential} credential */
function plain(credential) {
  const response = /** @type {any} */ (credential.response);
  const names = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const parts = names.filter((name) => response[name]).map((name) => [name, text(response[name])]);
  const { id, type } = credential;
  return { id, rawId: text(credential.rawId), type, response: Object.fromEntries(parts) };
}

/** @param {string} base64url */
function bytes(base64url) {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
}

/** @param {ArrayBuffer} buffer */
function text(buffer) {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
