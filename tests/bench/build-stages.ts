import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What `npm run build -- --stages FILE` says of each stage. */
const stagesSchema = z.array(
  z.object({
    stage: z.string(),
    seconds: z.number(),
    /** Bytes that the process held when the stage ended. */
    rss: z.number(),
    /** Bytes that the stage wrote into the output; 0 where it wrote none. */
    bytes: z.number(),
  }),
);

export type Stage = z.infer<typeof stagesSchema>[number];

/** None where the build wrote no such file. */
export function readStages(file: string): readonly Stage[] {
  return existsSync(file) ? stagesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
