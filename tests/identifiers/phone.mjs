/** Runs the phone's guard in Node: one JSON {text, allow} a line in, its findings a line out. */

import { readFile } from "node:fs/promises";
import { argv, stdin } from "node:process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [, , module, folder] = argv;
const { makeGuard } = await import(pathToFileURL(module));
const guard = await makeGuard(async (name) => {
  const file = await readFile(`${folder}/${name}`);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
});
for await (const line of createInterface({ input: stdin })) {
  const { text, allow } = JSON.parse(line);
  const found = guard.check(text, allow);
  const answer = found.map(({ tier, kind, start, end }) => [tier, kind, start, end]);
  console.log(JSON.stringify({ found: answer, replaced: found.map((one) => guard.replaced(text, one)) }));
}
