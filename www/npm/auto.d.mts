import '../payready.js';

export {};
