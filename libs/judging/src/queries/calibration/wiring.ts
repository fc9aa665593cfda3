import { MyCalibration } from './my-calibration.js';
import { RoundCalibration } from './round-calibration.js';

export const CALIBRATION_QUERIES = [MyCalibration, RoundCalibration];
