//! The security program on the shopper's own machine: a server on 127.0.0.1 that answers HTTP and WebSocket and counts who asks.
//!
//! The first part of the path is the order: so a test can see that nothing was asked before the shopper's click.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::{RequestExt as _, Router};
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};

use super::ports::trust;
use super::{Orders, reply};

/// How often the agent was asked, by order.
#[derive(Clone, Default)]
pub(super) struct Asked(Arc<Mutex<HashMap<String, u32>>>);

impl Asked {
    pub(super) fn of(&self, order: &str) -> u32 {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(order).copied().unwrap_or_default()
    }

    fn count(&self, order: &str) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *known.entry(order.to_owned()).or_default() += 1;
    }
}

/// Where agents listen.
#[derive(Clone, Copy, Default)]
pub(super) struct AgentPorts {
    /// One that answers.
    pub good: u16,
    /// One that speaks TLS with a certificate that nobody trusts, and tells plain HTTP so, as web servers do.
    pub untrusted: u16,
}

/// Starts them.
pub(super) async fn start(asked: Asked, orders: Orders) -> Result<AgentPorts> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
    let good = listener.local_addr()?.port();
    let app = Router::new().fallback(answer).with_state((asked, orders));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(AgentPorts { good, untrusted: untrusted().await? })
}

async fn answer(State((asked, orders)): State<(Asked, Orders)>, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/');
    // One that is not started yet answers as if nothing were there.
    let (absent, path) = path.strip_prefix("~absent/").map_or((false, path), |rest| (true, rest));
    let order = path.split('/').next().unwrap_or_default();
    asked.count(order);
    if absent && !orders.get(order).mended {
        return reply::not_found("agent").into_response();
    }
    match request.extract::<WebSocketUpgrade, _>().await {
        // The shopper's page ends it.
        Ok(upgrade) => upgrade.on_upgrade(|mut socket| async move { while let Some(Ok(_)) = socket.recv().await {} }),
        Err(_) => reply::shared(reply::json(&serde_json::json!({ "agent": "demo" }))).into_response(),
    }
}

async fn untrusted() -> Result<u16> {
    /// The first byte of a TLS handshake.
    const HANDSHAKE: u8 = 0x16;
    let acceptor = trust(&["agent.example"], 2099)?;
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
    let port = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut first = [0];
                if stream.peek(&mut first).await.is_ok() && first == [HANDSHAKE] {
                    // Nobody who looks at the certificate gets further.
                    _ = acceptor.accept(stream).await;
                } else {
                    _ = refuse(&mut stream).await;
                }
            });
        }
    });
    Ok(port)
}

async fn refuse(stream: &mut TcpStream) -> std::io::Result<()> {
    let answer = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 46\r\nConnection: close\r\n\r\nA plain HTTP request was sent to a TLS port.\r\n";
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}
