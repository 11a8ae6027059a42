/**
 * Has a build of a large site hold less memory, at no cost of time that could be measured (tests/bench/builds.md). To be
 * imported before all else, since each program looks for its setting when it is loaded.
 */
import { setFlagsFromString } from 'node:v8';

// The allocator of Rolldown, which bundles the pages' code: small pages, given back at once. 120 MB for the whole build.
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
// V8 would let its heap grow up to fourfold before it collects what is no longer used.
setFlagsFromString('--heap-growing-percent=75');
