/** Runs the browser's language guard in Node: one JSON text a line in, its review a line out. */

import { readFile } from "node:fs/promises";
import { argv, stdin } from "node:process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [, , module, rules] = argv;
const { makeReview } = await import(pathToFileURL(module));
const review = makeReview(JSON.parse(await readFile(rules, "utf8")));
for await (const line of createInterface({ input: stdin })) console.log(JSON.stringify(review(JSON.parse(line))));
