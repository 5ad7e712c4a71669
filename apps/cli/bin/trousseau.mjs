#!/usr/bin/env node
import { run } from '../../../trousseau.mjs'

await run(['cli', ...process.argv.slice(2)])
