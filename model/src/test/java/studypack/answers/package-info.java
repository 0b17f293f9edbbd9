@org.jspecify.annotations.NullMarked
package studypack.answers;
