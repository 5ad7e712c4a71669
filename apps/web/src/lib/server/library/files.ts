/** Pictures of books, as files: how they are kept, who may see them and how they are sent. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { blobs } from '#lib/server/platform/index.ts'
import { database } from './database.ts'
import { mediaTypeOf } from './pictures.ts'
import { whereaboutsOfPicture } from './picture-store.ts'

/** A picture of a book, ready to be sent. */
export interface PictureFile {
  mediaType: string
  /** bytes */
  size: number
  /** Whether anyone may see it, or the team only. */
  open: boolean
  stream(): Promise<Readable>
}

/** The picture named `<sha256>.<extension>`, or null when no book has such a picture. */
export async function pictureFile(name: string): Promise<PictureFile | null> {
  const parts = /^([0-9a-f]{64})\.([a-z]{3,4})$/.exec(name)
  const [, sha256 = '', extension = ''] = parts ?? []
  const mediaType = mediaTypeOf(extension)
  if (!parts || mediaType === null) return null
  const whereabouts = await whereaboutsOfPicture(database(), sha256, extension)
  if (whereabouts === 'nowhere') return null
  const size = await blobs().sizeOf(sha256)
  if (size === undefined) return null
  return {
    mediaType,
    size,
    open: whereabouts === 'published',
    stream: async () => (await blobs().open(sha256)).stream,
  }
}

/** Keeps pictures that lie in `folder` under their hash among the blobs, before anything names them. */
export async function keepPictureFiles(folder: string, pictures: { sha256: string }[]): Promise<void> {
  for (const { sha256 } of pictures) await blobs().put(createReadStream(join(folder, sha256)))
}

/** Keeps pictures among the blobs, before anything names them. */
export async function keepPictures(pictures: { bytes: Uint8Array }[]): Promise<void> {
  for (const { bytes } of pictures) await blobs().put(Readable.from([bytes]))
}
