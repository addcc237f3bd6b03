import CZlib
import Lettering

/// Files in one archive, deflated; the same files give the same bytes.
///
/// Source: APPNOTE.TXT, PKWARE's .ZIP file format specification 6.3. Without ZIP64, which begins at 4 GB.
struct ZipArchive {
  /// What is told of a file once more at the end of the archive.
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let deflatedSize: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Adds a file by its path in the archive.
  mutating func add(_ contents: [UInt8], as path: String) {
    let deflated = Self.deflated(contents)
    let entry = Entry(
      name: Array(path.utf8), checksum: UInt32(crc32(0, contents, uInt(contents.count))),
      deflatedSize: UInt32(deflated.count), size: UInt32(contents.count),
      offset: UInt32(bytes.count))
    append(0x0403_4B50 as UInt32)
    appendHead(of: entry)
    bytes += entry.name
    bytes += deflated
    entries.append(entry)
  }

  /// The archive with its directory.
  consuming func finished() -> [UInt8] {
    let start = bytes.count
    for entry in entries {
      append(0x0201_4B50 as UInt32)
      append(20 as UInt16)
      appendHead(of: entry)
      // No comment, the first disk, no attributes.
      for _ in 0..<3 { append(0 as UInt16) }
      append(0 as UInt32)
      append(entry.offset)
      bytes += entry.name
    }
    let size = UInt32(bytes.count - start)
    append(0x0605_4B50 as UInt32)
    append(0 as UInt32)
    append(UInt16(entries.count))
    append(UInt16(entries.count))
    append(size)
    append(UInt32(start))
    append(0 as UInt16)
    return bytes
  }

  /// What both records of a file have: version 2.0, names in UTF-8, deflated, the
  /// first day that it can tell, no extra field.
  private mutating func appendHead(of entry: Entry) {
    append(20 as UInt16)
    append(0x0800 as UInt16)
    append(8 as UInt16)
    append(0 as UInt16)
    append(0x0021 as UInt16)
    append(entry.checksum)
    append(entry.deflatedSize)
    append(entry.size)
    append(UInt16(entry.name.count))
    append(0 as UInt16)
  }

  private mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The contents as one run of deflate without a head, as archives hold it.
  private static func deflated(_ contents: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    // A negative window has no head; only zlib itself can fail here, on a version of itself that it is not.
    let isReady = deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(isReady == Z_OK, "zlib is not the one that hvis was built with")
    defer { deflateEnd(&stream) }
    var contents = contents
    let bound = Int(deflateBound(&stream, uLong(contents.count)))
    return contents.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: bound) { target, count in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(bound)
        // The bound is enough for all of it in one call.
        let end = deflate(&stream, Z_FINISH)
        precondition(end == Z_STREAM_END, "deflate needs more than its own bound")
        count = bound - Int(stream.avail_out)
      }
    }
  }
}
