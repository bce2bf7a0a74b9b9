// An organisation's sign-in: the certified `oidc-provider`, with people made up by the test.
// Prints its port. POST /test/be/<account>?groups=a,b says who is at the keyboard; /test/dismiss/<account>
// takes somebody off the books.
import { createServer } from "node:http";
import { createRequire } from "node:module";

const { Provider } = createRequire(new URL("../node/package.json", import.meta.url))("oidc-provider");
const [back] = process.argv.slice(2);
const people = new Map();
let atTheKeyboard = "";

const server = createServer((request, response) => answer(request, response));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const client = (client_id) => ({
  client_id,
  client_secret: "a secret of the tests, long enough",
  redirect_uris: [back],
  grant_types: ["authorization_code", "refresh_token"],
});
const provider = new Provider(issuer, {
  clients: [client("doorway"), client("another-app")],
  claims: { openid: ["sub"], profile: ["name", "preferred_username", "groups"] },
  scopes: ["openid", "profile", "email", "offline_access"],
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  findAccount: (_, id) => people.has(id) ? { accountId: id, claims: () => ({ sub: id, ...people.get(id) }) } : undefined,
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid profile email offline_access");
    await grant.save();
    return grant;
  },
});

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, issuer);
  const [, place, verb, account] = pathname.split("/");
  if (place === "interaction") {
    return provider.interactionFinished(request, response, { login: { accountId: atTheKeyboard } });
  }
  if (place !== "test") return provider.callback()(request, response);
  if (verb === "be") {
    atTheKeyboard = account;
    const groups = (searchParams.get("groups") ?? "").split(",");
    people.set(account, { name: `${account} Example`, preferred_username: account, groups });
  } else people.delete(account);
  response.end();
}
console.log(new URL(issuer).port);
