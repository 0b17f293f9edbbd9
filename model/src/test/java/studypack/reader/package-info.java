@org.jspecify.annotations.NullMarked
package studypack.reader;
