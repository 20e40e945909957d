//! Files as a CDN sends them: compressed with brotli at its highest level, once for each file.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::body::{Body, Bytes};
use axum::http::request::Parts;
use axum::http::{Response, StatusCode, header};

use super::reply;
use crate::sizes::compress;

/// What has been compressed already, by its content.
#[derive(Clone, Default)]
pub(super) struct Compressed(Arc<Mutex<HashMap<Bytes, Bytes>>>);

impl Compressed {
    /// With the files of a folder, but for those in folders within, compressed beforehand: the first who asks for one does not wait for that.
    pub(super) fn of_folder(folder: &Path) -> Result<Self> {
        let compressed = Self::default();
        for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_file() {
                compressed.of(&std::fs::read(path)?.into());
            }
        }
        Ok(compressed)
    }

    /// The same answer, compressed where the browser takes that.
    pub(super) async fn pack(&self, request: &Parts, response: Response<Body>) -> Response<Body> {
        let accepted = request.headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if response.status() != StatusCode::OK || !accepted.split(',').any(|name| name.trim() == "br") {
            return response;
        }
        let (parts, body) = response.into_parts();
        let Ok(content) = axum::body::to_bytes(body, usize::MAX).await else { return reply::not_found("such body") };
        match self.of(&content) {
            Some(packed) => reply::with_header(Response::from_parts(parts, packed.into()), "content-encoding", "br"),
            None => Response::from_parts(parts, content.into()),
        }
    }

    fn of(&self, content: &Bytes) -> Option<Bytes> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(packed) = known.get(content) {
            return Some(packed.clone());
        }
        let packed = Bytes::from(compress(content).ok()?);
        known.insert(content.clone(), packed.clone());
        Some(packed)
    }
}
