import { KeepSamples } from './keep-samples.js';
import { LockCalibration } from './lock-calibration.js';
import { LockSample } from './lock-sample.js';
import { OpenCalibration } from './open-calibration.js';
import { ScoreSample } from './score-sample.js';

export const CALIBRATION_ACTIONS = [KeepSamples, LockCalibration, LockSample, OpenCalibration, ScoreSample];
