// What most pages never need, fetched by those that do: what only some profiles ask for, what is asked of what has failed, and what a shopper or
// an integrator asks for.
import { scriptOf } from '../loader/handover.js';
import { explain, follow } from '../modules/explain.js';
import { agentPermission, checkAgents, lent } from './agents.js';
import { callbacks } from './callback.js';
import { capabilities } from './capability.js';
import { frame, offer } from './frame.js';
import { pagePolicy } from './policy.js';
import { failedScript, lookedUp } from './script-causes.js';

scriptOf('request-').payready = {
  agentPermission,
  callbacks,
  capabilities,
  checkAgents,
  explain,
  failedScript,
  follow,
  frame,
  lent,
  lookedUp,
  offer,
  pagePolicy,
};
