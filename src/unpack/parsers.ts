import type { Contents, Parser } from './contents.ts';
import { androidBackup } from './format/android-backup.ts';
import { ar } from './format/ar.ts';
import { asar } from './format/asar.ts';
import { avro } from './format/avro.ts';
import { binaryPlist } from './format/binary-plist.ts';
import { bzip2 } from './format/bzip2.ts';
import { cab } from './format/cab.ts';
import { columns } from './format/columns.ts';
import { compress } from './format/compress.ts';
import { cpio } from './format/cpio.ts';
import { gitObject } from './format/git-object.ts';
import { gitBundle, gitPack } from './format/git-pack.ts';
import { gzip } from './format/gzip.ts';
import { javaClass } from './format/java-class.ts';
import { jpeg } from './format/jpeg.ts';
import { bks, jks, pkcs12 } from './format/keystore.ts';
import { lz4 } from './format/lz4.ts';
import { lzip } from './format/lzip.ts';
import { lzma } from './format/lzma.ts';
import { mail } from './format/mail.ts';
import { notebook } from './format/notebook.ts';
import { npy } from './format/npy.ts';
import { ole } from './format/ole.ts';
import { parquet } from './format/parquet.ts';
import { pdf } from './format/pdf.ts';
import { pickle } from './format/pickle.ts';
import { png } from './format/png.ts';
import { privateKey } from './format/private-key.ts';
import { program } from './format/program.ts';
import { pythonCode } from './format/python-code.ts';
import { rar } from './format/rar.ts';
import { rpm } from './format/rpm.ts';
import { sevenZip } from './format/seven-zip.ts';
import { sqlite } from './format/sqlite.ts';
import { sqliteWal } from './format/sqlite-wal.ts';
import { table } from './format/table.ts';
import { tar } from './format/tar.ts';
import { unknownArchive } from './format/unknown-archive.ts';
import { xz } from './format/xz.ts';
import { zip } from './format/zip.ts';
import { zstd } from './format/zstd.ts';
import type { Input } from './input.ts';
import type { Format } from './recognise.ts';

const PARSERS: Readonly<Record<Format, (input: Input, contents: Contents) => Parser>> = {
  '7z': sevenZip,
  'android-backup': androidBackup,
  ar,
  asar,
  avro,
  'binary-plist': binaryPlist,
  bks,
  bzip2,
  cab,
  columns,
  compress,
  cpio,
  'git-bundle': gitBundle,
  'git-object': gitObject,
  'git-pack': gitPack,
  gzip,
  'java-class': javaClass,
  jks,
  jpeg,
  lz4,
  lzip,
  lzma,
  mail,
  notebook,
  npy,
  ole,
  parquet,
  pdf,
  pickle,
  pkcs12,
  png,
  'private-key': privateKey,
  program,
  'python-code': pythonCode,
  rar,
  rpm,
  sqlite,
  'sqlite-wal': sqliteWal,
  table,
  tar,
  'unknown-archive': unknownArchive,
  xz,
  zip,
  zstd,
};

export function parserOf(format: Format): (input: Input, contents: Contents) => Parser {
  return PARSERS[format];
}
