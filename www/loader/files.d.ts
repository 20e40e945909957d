/** What the build put beside the loader: versions, and what the browser checks the files by. */
declare const FILES: {
  version: string;
  /** The mark in the names of the release's files. */
  build: string;
  /** The hash of the core's JavaScript. */
  core: string;
  /** What the core's wasm is checked by. */
  wasm: string;
  /** The hash of the way without the core. */
  plain: string;
};

interface Window {
  payready: any;
}

interface HTMLScriptElement {
  /** What a script of ours hands to whoever loaded it: the page's one global stays one. */
  payready?: any;
}
