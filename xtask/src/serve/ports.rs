//! Ports on which something is wrong: nobody listens, nobody answers, nobody should be trusted. And the one that speaks TLS as it should.
//!
//! All of them are on 127.0.0.1 alone: a browser that tries ::1 first finds nobody there and goes on.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use axum::serve::Listener;
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::server::TlsStream;

const HERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// The sites that the demo's certificate is for.
const NAMES: [&str; 7] = ["shop.localhost", "pg.localhost", "cdn.localhost", "auth.localhost", "mall.localhost", "localhost", "127.0.0.1"];

/// Nobody who means it takes longer: browsers open some connections in advance and never use them.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// What a server says that knows nothing newer than TLS 1.0: no browser goes on from here.
const OLD_HELLO: &[u8] = b"\x16\x03\x01\x00\x2a\x02\x00\x00\x26\x03\x01................................\x00\x00\x2f\x00";

/// Where they are.
pub(super) struct Ports {
    /// Nobody listens.
    pub down: u16,
    /// Connections are taken, and nothing is ever said.
    pub silent: u16,
    /// Connections are not even taken: the queue of those that wait is full.
    pub full: u16,
    /// The whole demo over TLS, with a certificate that nobody signed: whoever visits it must be told to trust it.
    pub tls: u16,
    /// The same with a certificate that has expired.
    pub expired: u16,
    /// The same with a certificate for another name.
    pub misnamed: u16,
    /// A server that knows only TLS 1.0.
    pub old_tls: u16,
}

/// What holds the ports; they are free again when this is dropped.
pub(super) struct Held {
    _unheard: TcpSocket,
    _full: (TcpListener, TcpStream),
}

/// The ports that speak TLS, to be served with the demo.
pub(super) type TlsPorts = Vec<TlsListener>;

/// Opens them all.
pub(super) async fn open() -> Result<(Ports, TlsPorts, Held)> {
    let unheard = TcpSocket::new_v4()?;
    unheard.bind(HERE)?;
    let full = full().await?;
    let tls = [(&NAMES[..], 2099), (&NAMES[..], 2020), (&["elsewhere.example"][..], 2099)];
    let tls = tls.map(|(names, until)| TlsListener::open(names, until));
    let mut listeners = Vec::new();
    for listener in tls {
        listeners.push(listener.await?);
    }
    let port = |index: usize| listeners.get(index).map_or(0, TlsListener::port);
    let ports = Ports {
        down: unheard.local_addr()?.port(),
        silent: rude(b"").await?,
        full: full.0.local_addr()?.port(),
        tls: port(0),
        expired: port(1),
        misnamed: port(2),
        old_tls: rude(OLD_HELLO).await?,
    };
    Ok((ports, listeners, Held { _unheard: unheard, _full: full }))
}

/// A listener with a queue of one, and the one who waits in it: the system drops everybody else who knocks, as a firewall does.
async fn full() -> Result<(TcpListener, TcpStream)> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(HERE)?;
    let listener = socket.listen(0)?;
    let first = TcpStream::connect(listener.local_addr()?).await?;
    Ok((listener, first))
}

/// A server that says `answer` to whatever it is told first and hangs up; with nothing to say it only listens, for as long as it is told.
async fn rude(answer: &'static [u8]) -> Result<u16> {
    let listener = TcpListener::bind(HERE).await?;
    let port = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut heard = [0; 4096];
                while stream.read(&mut heard).await.is_ok_and(|count| count > 0) {
                    if !answer.is_empty() {
                        _ = stream.write_all(answer).await;
                        break;
                    }
                }
            });
        }
    });
    Ok(port)
}

/// What a port speaks TLS with: a certificate for `names` that lasts until the first day of a year.
pub(super) fn trust(names: &[&str], until: i32) -> Result<TlsAcceptor> {
    let mut wanted = CertificateParams::new(names.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    wanted.not_before = date_time_ymd(2019, 1, 1);
    wanted.not_after = date_time_ymd(until, 1, 1);
    let key = KeyPair::generate()?;
    let certificate = wanted.self_signed(&key)?;
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider())).with_safe_default_protocol_versions()?;
    Ok(TlsAcceptor::from(Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key)?)))
}

/// Connections whose handshake is done.
pub(super) struct TlsListener {
    at: SocketAddr,
    done: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

impl TlsListener {
    pub(super) fn port(&self) -> u16 {
        self.at.port()
    }

    async fn open(names: &[&str], until: i32) -> Result<Self> {
        let acceptor = trust(names, until)?;
        let listener = TcpListener::bind(HERE).await?;
        let at = listener.local_addr()?;
        let (send, done) = mpsc::channel(16);
        // Handshakes side by side: one that is never finished must not keep the others waiting.
        tokio::spawn(async move {
            while let Ok((stream, from)) = listener.accept().await {
                let (acceptor, send) = (acceptor.clone(), send.clone());
                tokio::spawn(async move {
                    if let Ok(Ok(stream)) = timeout(HANDSHAKE, acceptor.accept(stream)).await {
                        _ = send.send((stream, from)).await;
                    }
                });
            }
        });
        Ok(Self { at, done })
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.done.recv().await {
            Some(accepted) => accepted,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.at)
    }
}
