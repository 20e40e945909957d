//! The demo: a shop, a payment provider and a CDN on one loopback port; beside it, ports on which something is wrong.
//!
//! `http://shop.localhost` and `http://pg.localhost` are two *sites* in every engine, they resolve to loopback without a hosts file, and
//! they are secure contexts: so the whole path can be watched in an ordinary browser without certificates or warnings.

mod agent;
mod brotli;
mod cdn;
mod folder;
mod gallery;
mod host;
mod orders;
mod ports;
mod profile;
mod provider;
mod reply;
mod shop;
mod switchboard;

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::response::Response;
use tokio::sync::oneshot;

use crate::places;
use agent::{AgentPorts, Asked};
use brotli::Compressed;
pub use cdn::{TRAPS, wasm_of};
pub use folder::Folder;
pub use orders::Order;
use orders::Orders;
use ports::{Held, Ports, TlsPorts};

/// What every site of the demo may look at.
#[derive(Clone)]
struct Demo {
    scheme: &'static str,
    port: u16,
    ports: Arc<Ports>,
    agents: AgentPorts,
    asked: Asked,
    dist: PathBuf,
    traps: PathBuf,
    orders: Orders,
    /// Where the release goes out compressed.
    compressed: Option<Compressed>,
}

impl Demo {
    /// The address of one of the demo's sites, over the scheme that it is asked over; `site` is empty for the switchboard.
    fn address(&self, site: &str) -> String {
        let dot = if site.is_empty() { "" } else { "." };
        format!("{}://{site}{dot}localhost:{}", self.scheme, self.port)
    }

    /// The same demo, on one of its ports that speak TLS.
    fn over_tls(&self, port: u16) -> Self {
        Self { scheme: "https", port, ..self.clone() }
    }
}

/// A running demo; it stops when this is dropped.
pub struct Running {
    demo: Demo,
    stop: Mutex<Option<oneshot::Sender<()>>>,
    server: Option<JoinHandle<()>>,
}

impl Running {
    /// The port that all sites share.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.demo.port
    }

    /// The address of one of the sites: `shop`, `pg`, `cdn`, or nothing for the switchboard.
    #[must_use]
    pub fn address(&self, site: &str) -> String {
        self.demo.address(site)
    }

    /// The same over TLS, with a certificate that a browser must be told to trust.
    #[must_use]
    pub fn tls_address(&self, site: &str) -> String {
        self.demo.over_tls(self.demo.ports.tls).address(site)
    }

    /// The address of a site under a name that is nobody's machine: no secure context. The browser must be told where it is.
    #[must_use]
    pub fn far_address(&self, site: &str) -> String {
        format!("http://{site}.test:{}", self.demo.port)
    }

    /// How often an order's page asked the agent on this machine.
    #[must_use]
    pub fn agent_asked(&self, order: &str) -> u32 {
        self.demo.asked.of(order)
    }

    /// What the provider has seen of an order: the truth that no script on the shop's page can bend.
    #[must_use]
    pub fn order(&self, id: &str) -> Order {
        self.demo.orders.get(id)
    }

    /// Mends the faults that an order's profile asks for, as a help desk would.
    pub fn mend(&self, id: &str) {
        self.demo.orders.mend(id);
    }

    /// An order's number that nobody has yet.
    #[must_use]
    pub fn fresh_order(&self) -> String {
        self.demo.orders.fresh_id()
    }

    /// What a page was told of the provider: at the demo's own address, or by the name of a profile of the release.
    #[must_use]
    pub fn profile(&self, provider: &str) -> serde_json::Value {
        match provider.parse::<axum::http::Uri>() {
            Ok(uri) if uri.host().is_some() && uri.path().ends_with("/profile.json") => profile::of(&self.demo, &reply::Parameters::of(&uri)),
            _ => {
                let file = std::fs::read(self.demo.dist.join("profiles").join(provider).with_extension("json"));
                file.ok().and_then(|file| serde_json::from_slice(&file).ok()).unwrap_or_default()
            }
        }
    }

    /// Ends every server, as if the plug were pulled; what was seen of orders is kept.
    pub fn stop(&self) {
        if let Some(stop) = self.stop.lock().unwrap_or_else(PoisonError::into_inner).take() {
            let _ = stop.send(());
        }
    }

    /// The same release on servers and ports of its own.
    ///
    /// # Errors
    /// When there are no ports to be had.
    pub fn another(&self) -> Result<Self> {
        start(0, self.demo.dist.clone())
    }

    /// Blocks until the server ends by itself, which it only does on an error.
    pub fn wait(mut self) {
        if let Some(server) = self.server.take() {
            // A panic of the server thread has been printed already.
            let _ = server.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
        if let Some(server) = self.server.take() {
            let _ = server.join();
        }
    }
}

/// Where the embed tests leave releases with a trap inside, for the faults `wasm-trap-…`.
#[must_use]
pub fn traps_dir() -> PathBuf {
    places::target().join("embed/traps")
}

/// Starts the demo on `port` (0: any free one), serving the release in `dist`.
///
/// # Errors
/// When the port cannot be had.
pub fn start(port: u16, dist: PathBuf) -> Result<Running> {
    start_with(port, dist, None)
}

/// The same on any free port, with a CDN that compresses: for whoever measures bytes, or time on a slow network.
///
/// # Errors
/// When there is no port to be had.
pub fn start_compressed(dist: PathBuf) -> Result<Running> {
    let compressed = Compressed::of_folder(&dist)?;
    start_with(0, dist, Some(compressed))
}

fn start_with(port: u16, dist: PathBuf, compressed: Option<Compressed>) -> Result<Running> {
    let first = listen(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    let port = first.local_addr()?.port();
    // Browsers try ::1 first for `*.localhost`; where it cannot be bound they fall back to 127.0.0.1.
    let second = listen(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).ok();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start the demo's runtime")?;
    let (stop, stopped) = oneshot::channel();
    let (ready, begun) = mpsc::channel();
    // A thread of its own, so that tests of every kind, with or without a runtime, can start the demo.
    let server = std::thread::spawn(move || {
        runtime.block_on(async {
            let (demo, tls, _held) = match open(port, dist, compressed).await {
                Ok(opened) => opened,
                Err(error) => return drop(ready.send(Err(error))),
            };
            _ = ready.send(Ok(demo.clone()));
            for listener in tls {
                let app = app(demo.over_tls(listener.port()));
                tokio::spawn(axum::serve(listener, app).into_future());
            }
            tokio::select! {
                _ = serve(first, app(demo.clone())) => {}
                () = serve_if_bound(second, app(demo)) => {}
                _ = stopped => {}
            }
        });
        // Answers that are being delayed on purpose must not hold up the end.
        runtime.shutdown_background();
    });
    let demo = begun.recv().context("the demo's thread is gone")??;
    Ok(Running { demo, stop: Mutex::new(Some(stop)), server: Some(server) })
}

/// The ports beside the demo's own, and what the demo knows of them.
async fn open(port: u16, dist: PathBuf, compressed: Option<Compressed>) -> Result<(Demo, TlsPorts, Held)> {
    let (ports, tls, held) = ports::open().await?;
    let asked = Asked::default();
    let orders = Orders::default();
    let agents = agent::start(asked.clone(), orders.clone()).await?;
    let demo = Demo { scheme: "http", port, ports: Arc::new(ports), agents, asked, dist, traps: traps_dir(), orders, compressed };
    Ok((demo, tls, held))
}

fn app(demo: Demo) -> Router {
    Router::new().fallback(dispatch).with_state(Arc::new(demo))
}

fn listen(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

async fn serve(listener: TcpListener, app: Router) -> std::io::Result<()> {
    axum::serve(tokio::net::TcpListener::from_std(listener)?, app).await
}

async fn serve_if_bound(listener: Option<TcpListener>, app: Router) {
    match listener {
        Some(listener) => drop(serve(listener, app).await),
        None => std::future::pending().await,
    }
}

async fn dispatch(State(demo): State<Arc<Demo>>, request: Request) -> Response {
    let (request, _) = request.into_parts();
    let host = request.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    // `.test` where the browser has been told that this is us.
    let site = host.split(':').next().unwrap_or_default();
    match site.trim_end_matches(".localhost").trim_end_matches(".test") {
        "cdn" => cdn::answer(&demo, &request).await,
        // The mall shows the shop in a frame.
        "shop" | "mall" => shop::answer(&demo, &request).await,
        "pg" | "auth" => provider::answer(&demo, &request).await,
        _ => match request.uri.path() {
            "/gallery" => gallery::answer(&demo, &request),
            "/gallery.js" => reply::file(&places::root().join("www/demo"), "gallery.js"),
            _ => switchboard::answer(&demo),
        },
    }
}
