// Starts a module of wasm, by its right type whatever the server calls it: only so can it be compiled while it comes. The build puts SEAL, what
// it is checked by, here.
export async function start(init, url) {
  // With its mode: a page may have put a member of that name on all objects.
  const reply = await fetch(url, { integrity: SEAL, mode: 'cors' });
  const known = /^application\/wasm/i.test(reply.headers.get('content-type'));
  const wasm = known || !reply.ok ? reply : new Response(reply.body, { headers: { 'content-type': 'application/wasm' } });
  await init({ module_or_path: wasm });
}
