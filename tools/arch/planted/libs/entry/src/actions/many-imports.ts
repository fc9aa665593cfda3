// caught: imports
import * as left from './left.js';
import * as right from './right.js';
import * as greedy from './greedy.js';
import * as float from './float.js';
import * as whatever from './whatever.js';
import * as absent from './absent.js';
import * as environment from './environment.js';
import * as long from './long.js';
import * as submit from './submit.js';

export const all = [left, right, greedy, float, whatever, absent, environment, long, submit];
