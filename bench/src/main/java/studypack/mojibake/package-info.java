@org.jspecify.annotations.NullMarked
package studypack.mojibake;
