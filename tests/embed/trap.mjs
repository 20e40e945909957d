// Puts a trap into one exported function of a wasm file: what a panic of the core looks like from outside.
// node trap.mjs BINARYEN FROM TO EXPORT
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [library, from, to, name] = process.argv.slice(2);
const { default: binaryen } = await import(pathToFileURL(library));
const module = binaryen.readBinary(readFileSync(from));
module.setFeatures(binaryen.Features.All);

const names = new Map();
for (let index = 0; index < module.getNumExports(); index++) {
  const { name, value, kind } = binaryen.getExportInfo(module.getExportByIndex(index));
  if (kind === binaryen.ExternalFunction) names.set(name, value);
}
if (!names.has(name)) throw new Error(`${from} exports no ${name}, but ${[...names.keys()].join(', ')}`);
binaryen.Function.setBody(module.getFunction(names.get(name)), module.unreachable());
writeFileSync(to, module.emitBinary());
