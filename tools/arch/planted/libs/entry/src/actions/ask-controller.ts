// caught: room-actions
import { NounController } from '../http/noun.controller.js';

export const it = NounController;
