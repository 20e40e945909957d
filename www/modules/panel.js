// The panel's module.
import init, { Stage } from 'payready-glue';
import { scriptOf } from '../loader/handover.js';
import { start } from './start.js';

scriptOf('panel-').payready = { Stage, start: (url) => start(init, url) };
