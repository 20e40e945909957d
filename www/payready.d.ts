// What a page can see of Payready. The README says what each part means.

/** What a press on pay does: opens the payment, opens it beside a note, or shows the guide step first. */
export type Verdict = "open" | "advise" | "guide";

export type FindingCode =
  | "popup-blocked" | "popup-too-late" | "popup-intercepted" | "popup-same-window" | "popup-untracked"
  | "popup-killed" | "popup-state-unknown"
  | "cookies-blocked" | "storage-blocked"
  | "in-app-browser" | "wasm-missing" | "wasm-refused" | "browser-legacy"
  | "invalid-config" | "fault";

export type StepId = "allow-popups" | "stop-interception" | "allow-cookies" | "allow-storage" | "leave-app";

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
  probe: "cookies" | "storage" | "activation";
  reading: "yes" | "no" | "unknown";
  /** Only with "unknown". */
  reason?: "timed-out" | "threw" | "unsupported" | "not-run";
  ms: number;
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
  /** The `<pay-ready>` that shows the guide; the page's first without it. */
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

export interface Payready {
  readonly version: string;
  /** Settles when the core runs; rejects, with the reason, where it cannot. */
  readonly ready: Promise<void>;
  /** Runs the probes again. */
  diagnose(options?: { element?: HTMLElement }): Promise<Diagnosis>;
  /** Opens the payment window. Call it inside the click. */
  open(url: string, options?: OpenOptions): OpenResult;
}

declare global {
  interface Window {
    payready: Payready;
  }
  interface HTMLElementEventMap {
    "payready-diagnosis": CustomEvent<Diagnosis>;
    /** Cancelable: `preventDefault()` stops the opening. */
    "payready-before-open": CustomEvent<{ diagnosis: Diagnosis | null; url: string | null }>;
    "payready-open": CustomEvent<{ url: string; mode: Mode; window: Window }>;
    "payready-blocked": CustomEvent<Diagnosis>;
    "payready-close": CustomEvent<{ known: boolean }>;
  }
}
