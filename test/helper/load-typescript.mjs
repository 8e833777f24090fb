import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// The threads of what is tested run the bundle, and need nothing of this.
if (isMainThread) register('./prepared.mjs', import.meta.url);
