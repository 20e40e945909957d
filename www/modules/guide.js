// The guide's module. It is fetched by the core, which has its wasm on the way beside it.
import init, { Guide } from 'payready-glue';
import { scriptOf } from '../loader/handover.js';
import { keepReachable } from '../loader/reach.js';
import { fetchFigures } from './figure.js';
import { wordsFor } from './own-texts.js';
import { start } from './start.js';

scriptOf('guide-').payready = { Guide, fetchFigures, keepReachable, wordsFor, start: (reply) => start(init, reply) };
