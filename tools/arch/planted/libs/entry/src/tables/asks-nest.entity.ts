// caught: room-tables-npm
import { Injectable } from '@nestjs/common';

export const it = Injectable;
