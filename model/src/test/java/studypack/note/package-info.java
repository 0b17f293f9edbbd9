@org.jspecify.annotations.NullMarked
package studypack.note;
