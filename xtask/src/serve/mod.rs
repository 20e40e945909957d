//! The demo: a shop, a payment provider and a CDN on one loopback port.
//!
//! `http://shop.localhost` and `http://pg.localhost` are two *sites* in every engine, they resolve to loopback without a hosts file, and
//! they are secure contexts: so the whole path can be watched in an ordinary browser without certificates or warnings.

mod cdn;
mod orders;
mod provider;
mod reply;
mod shop;
mod switchboard;

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::response::Response;
use tokio::sync::oneshot;

use crate::places;
pub use cdn::wasm_of;
pub use orders::Order;
use orders::Orders;

/// What every site of the demo may look at.
struct Demo {
    port: u16,
    dist: PathBuf,
    traps: PathBuf,
    orders: Orders,
}

impl Demo {
    /// The address of one of the demo's sites; `name` is empty for the switchboard.
    fn address(&self, name: &str) -> String {
        address(name, self.port)
    }
}

/// A running demo; it stops when this is dropped.
pub struct Running {
    demo: Arc<Demo>,
    stop: Option<oneshot::Sender<()>>,
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

    /// What the provider has seen of an order: the truth that no script on the shop's page can bend.
    #[must_use]
    pub fn order(&self, id: &str) -> Order {
        self.demo.orders.get(id)
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
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
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
    let first = listen(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    let port = first.local_addr()?.port();
    // Browsers try ::1 first for `*.localhost`; where it cannot be bound they fall back to 127.0.0.1.
    let second = listen(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).ok();
    let demo = Arc::new(Demo { port, dist, traps: traps_dir(), orders: Orders::default() });
    let (stop, stopped) = oneshot::channel();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start the demo's runtime")?;
    let app = Router::new().fallback(dispatch).with_state(Arc::clone(&demo));
    // A thread of its own, so that tests of every kind, with or without a runtime, can start the demo.
    let server = std::thread::spawn(move || {
        runtime.block_on(async {
            tokio::select! {
                _ = serve(first, app.clone()) => {}
                () = serve_if_bound(second, app) => {}
                _ = stopped => {}
            }
        });
        // Answers that are being delayed on purpose must not hold up the end.
        runtime.shutdown_background();
    });
    Ok(Running { demo, stop: Some(stop), server: Some(server) })
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
    match host.split(':').next().unwrap_or_default() {
        "cdn.localhost" => cdn::answer(&demo, &request).await,
        "shop.localhost" => shop::answer(&demo, &request).await,
        "pg.localhost" => provider::answer(&demo, &request),
        _ => switchboard::answer(&demo),
    }
}

fn address(site: &str, port: u16) -> String {
    let dot = if site.is_empty() { "" } else { "." };
    format!("http://{site}{dot}localhost:{port}")
}
