@org.jspecify.annotations.NullMarked
package studypack.dialect;
