import { Front } from './pages/public/front.js';

export const page = Front;
