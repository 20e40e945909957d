// What a page can see of Payready. docs/reference.md says what each part means.

/** What a press on pay does: opens the payment, opens it beside a note, or shows the guide step first. */
export type Verdict = "open" | "advise" | "guide";

export type FindingCode =
  | "offline" | "popup-blocked" | "popup-too-late" | "popup-sandboxed" | "popup-intercepted" | "popup-same-window"
  | "popup-unsupported" | "popup-killed" | "popup-hidden" | "popup-state-unknown" | "popup-untracked" | "cookies-blocked"
  | "storage-blocked" | "storage-full" | "third-party-cookies-blocked" | "third-party-cookies-partitioned"
  | "storage-access-needed" | "frame-refused" | "frame-blocked-by-page" | "frame-hidden" | "frame-silent" | "frame-sandboxed"
  | "frame-invisible" | "form-blocked" | "navigation-stuck" | "app-not-opened" | "script-blocked" | "shop-callback-missing" | "second-window-blocked"
  | "host-unreachable" | "host-slow" | "host-intercepted" | "host-failing" | "host-blocked-by-page" | "script-failed"
  | "script-error" | "script-opaque" | "opener-policy" | "pay-button-covered" | "page-never-loaded" | "shop-only" | "stale-page"
  | "duplicate-order" | "session-lost" | "browser-unsupported" | "browser-outdated" | "browser-legacy" | "in-app-browser"
  | "capability-missing" | "wasm-missing" | "wasm-refused" | "clock-skewed" | "insecure-page" | "window-too-small"
  | "page-zoomed" | "agent-permission-needed" | "agent-permission-denied" | "agent-missing" | "agent-untrusted" | "keys-missing"
  | "keys-altered" | "keys-delayed" | "certificate-needed" | "card-authentication" | "invalid-config" | "fault";

export type StepId =
  | "allow-popups" | "stop-interception" | "find-window" | "allow-cookies" | "allow-storage" | "free-storage"
  | "allow-third-party-cookies" | "give-storage-access" | "go-online" | "unblock-host" | "leave-network" | "reload-page"
  | "close-other-tab" | "change-browser" | "update-browser" | "leave-app" | "open-app" | "set-clock" | "enlarge-window" | "reset-zoom"
  | "allow-agent" | "install-agent" | "trust-agent" | "mend-typing" | "bring-certificate" | "authenticate-card";

export interface Finding {
  code: FindingCode;
  severity: "blocker" | "warning" | "notice";
  /** Seen to happen, two hints agree, one hint. */
  certainty: "proven" | "likely" | "possible";
  /** Who can mend it. */
  audience: "shopper" | "merchant" | "provider";
  /** The guide step to show; null where only the merchant or the provider can act. */
  step: StepId | null;
  evidence: Record<string, string>;
}

export interface ProbeReading {
  probe:
    | "attempt" | "end" | "cookies" | "storage" | "storage-space" | "activation" | "online" | "host" | "frame" | "frame-cookies"
    | "page-script" | "page-global" | "page-callback" | "form" | "payment-frame" | "app" | "answer" | "script" | "page-policy" | "button" | "page-load" | "history" | "order" | "return"
    | "viewport" | "capability" | "agent-permission" | "agent" | "window" | "focus" | "typing" | "frame-popup";
  /** Of what, where one probe asks of several: a host, a script, an agent. */
  subject?: string;
  reading: "yes" | "no" | "unknown";
  /** Only with "unknown". */
  reason?: "timed-out" | "threw" | "unsupported" | "not-run";
  ms: number;
  /** What the answer rests on. */
  facts: Record<string, string>;
}

export interface Environment {
  engine: "blink" | "gecko" | "webkit" | "trident" | "unknown";
  browser: {
    name: "chrome" | "edge" | "whale" | "samsung-internet" | "opera" | "brave" | "firefox" | "safari" | "ie" | "other";
    version: string;
  };
  os: { name: "windows" | "macos" | "ios" | "android" | "chromeos" | "linux" | "other"; version: string };
  device: "desktop" | "phone" | "tablet";
  surface: "tab" | "in-app" | "installed";
  inApp:
    | "kakaotalk" | "naver" | "daum" | "line" | "band" | "instagram" | "facebook" | "tiktok" | "wechat" | "twitter" | "google"
    | "threads" | "snapchat" | "linkedin" | "pinterest" | "telegram" | "whatsapp" | "discord" | "slack" | "coupang" | "danggeun"
    | "webview" | null;
  embedding: "top" | "same-origin" | "same-site" | "cross-site";
  secureContext: boolean;
  /** BCP 47. */
  locale: string;
}

export interface Diagnosis {
  schema: 1;
  verdict: Verdict;
  /** Most severe, most certain first. */
  findings: Finding[];
  probes: ProbeReading[];
  environment: Environment;
  /** Name of the provider profile. */
  provider: string;
  durationMs: number;
}

export type Mode = "popup" | "frame" | "redirect";

export interface OpenOptions {
  /** The `<pay-ready>` that shows the guide; without it the page's first, or one that joins the page when it has something to show. */
  element?: HTMLElement;
  mode?: Mode;
  /** Third argument of `window.open`. */
  features?: string;
}

export interface OpenResult {
  /** `pass`: the address is not https, or not the provider's; nothing was opened. */
  outcome: "open" | "blocked" | "guide" | "focus" | "cancelled" | "pass";
  window: Window | null;
  /** null while the core is not there. */
  diagnosis: Diagnosis | null;
}

/** Something that happened at an element: a press, an event of Payready's, a file of the release that came. */
export interface TimelineEntry {
  /** Milliseconds since the page began. */
  at: number;
  what: string;
  /** What more there is to say of it. */
  [more: string]: unknown;
}

/** What Payready saw, for whoever builds the page. Addresses are without their queries. */
export interface Explanation {
  schema: 1;
  version: string;
  attributes: Record<string, string | null>;
  provider: string;
  verdict: Verdict;
  /** Each with the address of the page that explains its code. */
  findings: (Finding & { page: string })[];
  timeline: TimelineEntry[];
  probes: ProbeReading[];
  environment: Environment;
}

export interface Payready {
  readonly version: string;
  /** Settles when the core runs; rejects, with the reason, where it cannot. After a failure it is a new one, which asks anew. */
  readonly ready: Promise<void>;
  /** Runs the probes again. */
  diagnose(options?: { element?: HTMLElement }): Promise<Diagnosis>;
  /** Writes to the console what was found and what happened, and gives the same as JSON. Nothing is sent. */
  explain(options?: { element?: HTMLElement }): Promise<Explanation>;
  /** Opens the payment window. Call it inside the click. */
  open(url: string, options?: OpenOptions): OpenResult;
}

/** The attributes of `<pay-ready>`. `report-url` is reserved: nothing is sent yet. */
export interface PayReadyAttributes {
  /** The id of the shop's own pay button. */
  for?: string;
  /** The address of the payment, which Payready then opens itself. */
  "pay-url"?: string;
  mode?: Mode;
  /** Third argument of `window.open`. */
  "window-features"?: string;
  /** The name of a bundled profile, or the address of one. */
  provider?: string;
  amount?: string | number;
  /** ISO 4217. */
  currency?: string;
  method?: string;
  card?: string;
  /** BCP 47. */
  lang?: string;
  show?: "needed" | "always";
  /** What happens is written to the console as it does. Any value, also an empty one, turns it on. */
  debug?: string | boolean;
}

export interface PayReadyEvents {
  "payready-diagnosis": CustomEvent<Diagnosis>;
  /** Cancelable: `preventDefault()` stops the opening. */
  "payready-before-open": CustomEvent<{ diagnosis: Diagnosis | null; url: string | null }>;
  /** Without address and window where the page itself opened the payment in a frame of its own. */
  "payready-open": CustomEvent<{ url: string | null; mode: Mode; window: Window | null }>;
  "payready-blocked": CustomEvent<Diagnosis>;
  "payready-close": CustomEvent<{ known: boolean }>;
}

declare global {
  interface Window {
    /** Absent until the script has run. */
    payready?: Payready;
  }
  interface HTMLElementEventMap extends PayReadyEvents {}
  interface HTMLElementTagNameMap {
    "pay-ready": HTMLElement;
  }
  /** For JSX without React's types; with them, `payready/react` says the same. */
  namespace JSX {
    interface IntrinsicElements {
      "pay-ready": PayReadyAttributes & { [attribute: string]: unknown };
    }
  }
}
