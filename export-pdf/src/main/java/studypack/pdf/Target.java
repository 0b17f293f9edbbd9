package studypack.pdf;

/// Where a link leads.
///
/// @param address an anchor of the pack, or a web address
/// @param words   what a screen reader says of it
record Target(String address, boolean inPack, String words) {}
