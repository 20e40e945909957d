// Hands a module's exports to whoever loads it. The build puts NAME, how its file's name begins, and SEAL, what the wasm is checked by, here.
import * as glue from 'payready-glue';
import { scriptOf } from './handover.js';

// The wasm, by its right type whatever the server calls it: only so can it be compiled while it comes.
async function start(url) {
  const reply = await fetch(url, { integrity: SEAL });
  const known = /^application\/wasm/i.test(reply.headers.get('content-type'));
  const wasm = known || !reply.ok ? reply : new Response(reply.body, { headers: { 'content-type': 'application/wasm' } });
  await glue.default({ module_or_path: wasm });
}

export const own = { ...glue, start };
scriptOf(NAME).payready = own;
