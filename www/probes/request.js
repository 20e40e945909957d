// What most pages never need, fetched by those that do: the provider's frame, and what the shopper asks for by a button of ours.
import { scriptOf } from '../loader/handover.js';
import { checkAgents } from './agents.js';
import { frame, offer } from './frame.js';

scriptOf('request-').payready = { checkAgents, frame, offer };
