//! Any folder, on a loopback port of its own, compressed as the release is: what a bench compares the demo with.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::Request;
use tokio::sync::oneshot;

use super::brotli::Compressed;
use super::{listen, reply, serve};

/// A folder that is being served; that ends when this is dropped.
pub struct Folder {
    port: u16,
    stop: Option<oneshot::Sender<()>>,
    server: Option<JoinHandle<()>>,
}

impl Folder {
    /// Serves a folder on any free port.
    ///
    /// # Errors
    /// When there is no port to be had.
    pub fn start(folder: PathBuf) -> Result<Self> {
        let listener = listen(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let port = listener.local_addr()?.port();
        let compressed = Compressed::of_folder(&folder)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start the folder's runtime")?;
        let (stop, stopped) = oneshot::channel();
        let server = std::thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = serve(listener, app(folder, compressed)) => {}
                    _ = stopped => {}
                }
            });
            runtime.shutdown_background();
        });
        Ok(Self { port, stop: Some(stop), server: Some(server) })
    }

    /// Where its index is. Browsers take this name for a secure context, as a shop's page is one.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(server) = self.server.take() {
            let _ = server.join();
        }
    }
}

fn app(folder: PathBuf, compressed: Compressed) -> Router {
    Router::new().fallback(move |request: Request| async move {
        let (request, _) = request.into_parts();
        let file = reply::shared(reply::file(&folder, request.uri.path().trim_start_matches('/')));
        compressed.pack(&request, file).await
    })
}
