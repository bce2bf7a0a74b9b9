// A push service that speaks HTTP/2 over TLS, as real ones do: answers 201, or never when told.
// Prints its port, then one line of JSON for each request: stream, session, path, headers.
import { createSecureServer } from "node:http2";
import { readFileSync } from "node:fs";

const [certificate, key] = process.argv.slice(2).map((path) => readFileSync(path));
const server = createSecureServer({ cert: certificate, key });
let sessions = 0;

server.on("session", (session) => (session.doorwayNumber = ++sessions));
server.on("stream", (stream, headers) => {
  stream.resume();
  stream.on("end", () => {
    const path = headers[":path"];
    console.log(JSON.stringify({ session: stream.session.doorwayNumber, path, urgency: headers.urgency }));
    if (path === "/silent") return;
    stream.respond({ ":status": path === "/gone" ? 410 : 201 });
    stream.end();
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
