#!/usr/bin/env node
console.log(JSON.stringify({ v: process.version, args: process.argv.slice(2) }));
