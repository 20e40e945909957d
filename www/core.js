// Hands the core's exports to the loader through the script element that loads it: the page's one global stays one.
import * as core from "payready-glue";

document.currentScript.payready = core;
