// Starts a module of wasm by its right type, whatever the server calls it: only so can it be compiled while it comes.
export async function start(init, reply) {
  const known = /^application\/wasm/i.test(reply.headers.get('content-type'));
  const wasm = known || !reply.ok ? reply : new Response(reply.body, { headers: { 'content-type': 'application/wasm' } });
  await init({ module_or_path: wasm });
}
