// What the shopper asks for by a button of ours, and no page needs before: fetched then.
import { scriptOf } from '../loader/handover.js';
import { checkAgents } from './agents.js';
import { offer } from './frame.js';

scriptOf('request-').payready = { checkAgents, offer };
