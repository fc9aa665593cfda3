// caught: room-domain-npm, docstring
import { Injectable } from '@nestjs/common';

export const it = Injectable;
