// The self-check page's module.
import init, { begin } from 'payready-glue';
import { scriptOf } from '../loader/handover.js';
import { start } from './start.js';

scriptOf('check-').payready = { begin, start: (url) => start(init, url) };
