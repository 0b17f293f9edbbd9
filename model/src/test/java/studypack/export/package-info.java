@org.jspecify.annotations.NullMarked
package studypack.export;
