// npm's web-push as a peer: makes each request by its own `generateRequestDetails`, and posts it over kept
// connections, 50 at a time. (Its `sendNotification` speaks only HTTPS; without TLS it has less to do.)
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const webPush = createRequire(new URL("../tests/node/package.json", import.meta.url))("web-push");
const IN_FLIGHT = 50;

const { browsers, body, subject, publicKey, privateKey } = JSON.parse(await text(process.stdin));
const options = { vapidDetails: { subject, publicKey, privateKey }, TTL: 600, urgency: "high" };
const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });

await sendAll(browsers.slice(0, 512));
const began = performance.now();
const before = process.cpuUsage();
await sendAll(browsers);
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ count: browsers.length, seconds, cpu: (user + system) / 1e6 }));
agent.destroy();

async function sendAll(list) {
  const waiting = list.values();
  const lanes = Array.from({ length: IN_FLIGHT }, async () => {
    for (const one of waiting) await send(one);
  });
  await Promise.all(lanes);
}

function send({ endpoint, p256dh, auth }) {
  const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, body, options);
  return new Promise((resolve, reject) => {
    const asked = request(endpoint, { agent, method: details.method, headers: details.headers }, (answer) => {
      answer.resume();
      answer.on("end", () => (answer.statusCode === 201 ? resolve() : reject(new Error(String(answer.statusCode)))));
    });
    asked.on("error", reject);
    asked.end(details.body);
  });
}
