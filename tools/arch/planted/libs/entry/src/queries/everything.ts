// caught: forbidden
export * from './nouns.js';
